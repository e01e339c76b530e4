"""The two sample scenes from the country: hills with a house, and a bowl of fruit on a cloth."""

import numpy as np
from draw_samples_canvas import Array, Canvas, Colour

SIZE = (1600, 1200)


def clouds(canvas: Canvas, scale: float, colour: Colour, until: int, threshold: float = 0.5) -> None:
    mask = np.clip((canvas.noise(scale, octaves=5, stretch=2.2) - threshold) * 3.2, 0, 0.95)
    fade = np.clip((until - np.arange(canvas.height, dtype=np.float32)) / until * 2, 0, 1)
    canvas.wash(mask * fade[:, None], colour)


def fir(canvas: Canvas, x: float, y: float, size: float, colour: Colour) -> None:
    canvas.glow(x + size * 0.2, y, size * 0.5, size * 0.1, (20, 40, 20), 0.6)
    canvas.rectangle(x - size * 0.05, y - size * 0.25, x + size * 0.05, y, (88, 64, 44))
    for step in range(5):
        low, wide = y - size * (0.15 + 0.25 * step), size * (0.42 - 0.07 * step)
        tip = low - size * 0.45
        canvas.polygon([(x - wide, low), (x, tip), (x + wide, low)], colour, grain=0.5)
        canvas.polygon([(x + wide * 0.1, low), (x, tip), (x + wide, low)], (18, 48, 38), alpha=0.35)


def leafy(canvas: Canvas, x: float, y: float, size: float, colour: Colour) -> None:
    canvas.glow(x + size * 0.3, y, size * 0.7, size * 0.14, (20, 40, 20), 0.6)
    trunk = [
        (x - size * 0.07, y),
        (x - size * 0.04, y - size),
        (x + size * 0.04, y - size),
        (x + size * 0.07, y),
    ]
    canvas.polygon(trunk, (96, 70, 48), grain=0.3)
    for _ in range(34):
        angle, far = canvas.rng.uniform(0, 2 * np.pi), canvas.rng.uniform(0, 0.42)
        radius = size * canvas.rng.uniform(0.14, 0.27)
        cx, cy = x + size * far * np.cos(angle), y - size * 1.05 + size * far * 0.85 * np.sin(angle)
        shade = 1.1 - 0.5 * (cy - (y - 1.4 * size)) / size + canvas.rng.uniform(-0.08, 0.08)
        tinted: Colour = (colour[0] * shade, colour[1] * shade, colour[2] * shade)
        canvas.ball(cx, cy, radius, radius * 0.9, tinted, grain=0.4, shine=0)


def house(canvas: Canvas, x: float, y: float, size: float) -> None:
    canvas.glow(x + size * 0.6, y, size, size * 0.15, (30, 50, 25), 0.6)
    canvas.rectangle(x + size * 0.62, y - size * 1.15, x + size * 0.78, y - size * 0.7, (150, 92, 76))
    canvas.rectangle(x, y - size * 0.6, x + size, y, (244, 234, 212), grain=0.1)
    roof = [
        (x - size * 0.1, y - size * 0.58),
        (x + size * 0.2, y - size * 1.05),
        (x + size * 0.8, y - size * 1.05),
    ]
    canvas.polygon([*roof, (x + size * 1.1, y - size * 0.58)], (184, 78, 58), grain=0.35)
    canvas.rectangle(x + size * 0.42, y - size * 0.4, x + size * 0.6, y, (70, 104, 122))
    for left in (0.1, 0.72):
        canvas.rectangle(
            x + size * left, y - size * 0.45, x + size * (left + 0.2), y - size * 0.2, (92, 140, 168)
        )
        canvas.rectangle(
            x + size * (left + 0.09), y - size * 0.45, x + size * (left + 0.11), y - size * 0.2, (250,) * 3
        )


def path(canvas: Canvas, start: tuple[float, float], end: tuple[float, float]) -> None:
    """A lane that winds and grows narrow with distance."""
    t = np.linspace(0, 1, 60)
    y = start[1] + (end[1] - start[1]) * t**0.8
    middle = start[0] + (end[0] - start[0]) * t + 120 * np.sin(t * 7) * (1 - t)
    width = 90 * (1 - t) ** 1.4 + 5
    left = list(zip(middle - width, y, strict=True))
    right = list(zip(middle + width, y, strict=True))[::-1]
    canvas.polygon([*left, *right], (222, 198, 154), grain=0.35)


def hills() -> Canvas:
    """Green hills under a cloudy sky, with trees, a lane and a house."""
    canvas = Canvas(*SIZE, seed=11)
    canvas.gradient((70, 138, 208), (214, 232, 238), 0, 720)
    canvas.glow(1240, 190, 260, 260, (255, 246, 214), 0.9)
    canvas.ellipse(1240, 190, 62, 62, (255, 250, 228))
    clouds(canvas, 190, (255, 255, 255), 640, 0.45)
    far: list[tuple[float, float, float, Colour]] = [
        (600, 230, 420, (126, 160, 186)),
        (680, 210, 300, (108, 152, 148)),
        (790, 230, 360, (112, 166, 98)),
    ]
    for base, height, scale, colour in far:
        canvas.below(canvas.ridge(base, height, scale), colour, canvas.noise(60, stretch=2), 0.5)
    for x in sorted(canvas.rng.uniform(0, 1600, 46)):
        fir(canvas, x, 690 + canvas.rng.uniform(-6, 60), canvas.rng.uniform(34, 62), (48, 102, 78))
    near = canvas.ridge(900, 170, 520)
    canvas.below(near, (132, 184, 84), canvas.noise(36, stretch=3), 0.55)
    path(canvas, (560, 1210), (1010, float(near[1010]) + 60))
    house(canvas, 960, float(near[1010]) + 70, 150)
    for x, dy, size in ((150, 60, 190), (330, 120, 240), (800, 40, 130), (1220, 60, 170), (1400, 130, 260)):
        (fir if size in (190, 170) else leafy)(canvas, x, float(near[x]) + dy, size, (74, 146, 74))
    meadow(canvas)
    return canvas


def meadow(canvas: Canvas) -> None:
    """Blades and flowers, larger towards the viewer."""
    front = canvas.ridge(1130, 60, 500)
    canvas.below(front, (86, 146, 62), canvas.noise(16, stretch=0.5), 0.7)
    for _ in range(2_600):
        x = canvas.rng.uniform(0, 1600)
        y = float(front[int(x)]) + canvas.rng.uniform(0, 140)
        tall, tint = canvas.rng.uniform(14, 34), canvas.rng.uniform(-24, 34)
        tip = (x + canvas.rng.uniform(-8, 8), y - tall)
        canvas.line([(x, y), tip], 1.6, (92 + tint, 156 + tint, 62 + tint / 2))
    petals: list[Colour] = [(236, 84, 72), (252, 210, 74), (250, 248, 240), (152, 112, 206)]
    for _ in range(150):
        x = canvas.rng.uniform(0, 1600)
        y = float(front[int(x)]) + canvas.rng.uniform(10, 150)
        colour, size = petals[int(canvas.rng.integers(4))], canvas.rng.uniform(4, 9)
        for angle in np.arange(5) * 2 * np.pi / 5:
            canvas.ellipse(
                x + size * np.cos(angle), y + size * np.sin(angle), size * 0.7, size * 0.7, colour
            )
        canvas.ellipse(x, y, size * 0.5, size * 0.5, (250, 190, 40))


def gingham(canvas: Canvas, horizon: int) -> None:
    """A chequered cloth seen at an angle."""
    rows, columns = np.mgrid[horizon : canvas.height, 0 : canvas.width].astype(np.float32)
    depth = 420 / (rows - horizon + 260)
    u, v = (columns - 800) * depth / 95, depth * 14.5

    def stripe(at: Array) -> Array:
        edge: Array = np.clip(np.sin(at * np.pi) * 7 + 0.5, 0, 1)
        return edge

    share = ((stripe(u) + stripe(v)) / 2)[..., None]
    weave = 1 + 0.09 * (canvas.noise(3, octaves=1)[horizon:] - 0.5)
    light = 1.02 - 0.12 * np.abs(columns / 800 - 0.8)
    red, cream = np.array((196, 62, 60), np.float32), np.array((252, 244, 228), np.float32)
    canvas.pixels[horizon:] = (cream + share * (red - cream)) * (weave * light)[..., None]


def wallpaper(canvas: Canvas, until: int) -> None:
    canvas.gradient((150, 190, 188), (176, 208, 200), 0, until)
    for x in range(0, 1600, 100):
        canvas.rectangle(x, 0, x + 46, until, (136, 180, 180))
        for y in range(30 + (x // 100 % 2) * 45, until, 90):
            for angle in np.arange(6) * np.pi / 3:
                canvas.ellipse(x + 73 + 9 * np.cos(angle), y + 9 * np.sin(angle), 5, 5, (232, 236, 218))
            canvas.ellipse(x + 73, y, 4, 4, (226, 176, 96))
    canvas.rectangle(0, until - 46, 1600, until, (238, 226, 200), grain=0.05)
    canvas.rectangle(0, until - 46, 1600, until - 40, (206, 190, 160))


def apple(canvas: Canvas, x: float, y: float, size: float, colour: Colour) -> None:
    canvas.ball(x, y, size, size * 0.95, colour, grain=0.16, shine=0.7)
    canvas.glow(x, y - size * 0.78, size * 0.3, size * 0.12, (70, 40, 20), 0.8)
    canvas.line([(x, y - size * 0.75), (x + size * 0.12, y - size * 1.2)], size * 0.08, (92, 64, 40))
    leaf = [
        (x + size * t, y - size * (1.1 + 0.25 * np.sin(np.pi * t / 0.6)))
        for t in np.linspace(0.08, 0.6, 12)
    ]
    canvas.polygon(
        [*leaf, *((px, 2 * (y - size * 1.1) - py) for px, py in leaf[::-1])], (96, 150, 62), grain=0.2
    )


def pear(canvas: Canvas, x: float, y: float, size: float) -> None:
    for step in np.linspace(0, 1, 26):
        width = size * (0.42 + 0.58 * (1 - step) ** 1.3)
        canvas.ball(x + 6 * step, y - size * 1.35 * step, width, width, (200, 204, 84), grain=0.22, shine=0)
    canvas.glow(x - size * 0.35, y - size * 0.35, size * 0.3, size * 0.4, (250, 250, 200), 0.6)
    canvas.line([(x + 6, y - size * 1.7), (x + 14, y - size * 2)], size * 0.09, (92, 64, 40))


def grapes(canvas: Canvas, x: float, y: float, size: float) -> None:
    canvas.line([(x - 20, y - 20), (x - 4, y - 80), (x + 26, y - 104)], 9, (110, 84, 52))
    for row in range(6):
        for column in range(7 - row):
            dx = (column - (6 - row) / 2) * size * 1.55 + canvas.rng.uniform(-7, 7)
            dy = row * size * 1.05 + canvas.rng.uniform(-9, 9)
            tint = canvas.rng.uniform(0.85, 1.15)
            colour: Colour = (116 * tint, 70 * tint, 150 * tint)
            canvas.ball(x + dx + row * 10, y + dy, size, size * 1.04, colour, grain=0.06, shine=0.7)
    for angle in np.arange(-2.9, 0.1, 0.55):
        canvas.ellipse(
            x - 50 + 44 * np.cos(angle), y - 26 + 40 * np.sin(angle), 34, 28, (88, 146, 66), grain=0.15
        )


def banana(canvas: Canvas, x: float, y: float, size: float, tilt: float) -> None:
    for t in np.linspace(-1.0, 1.0, 260):
        thick = size * (0.2 - 0.13 * abs(t) ** 3)
        px, py = x + size * t * 1.1, y + size * (0.5 * (1 - t**2) + tilt * t)
        colour: Colour = (246, 206, 70) if abs(t) < 0.93 else (120, 92, 50)
        canvas.ball(px, py, thick, thick, colour, grain=0.03, shine=0)


def bowl(canvas: Canvas, x: float, y: float, size: float) -> None:
    """The front of a blue and white bowl; what lies in it is painted before."""
    t = np.linspace(0, np.pi, 60)
    rim = [(x + size * np.cos(a), y + size * 0.16 * np.sin(a)) for a in t]
    body = [(x + size * np.cos(a), y + size * 0.72 * np.sin(a) ** 0.8) for a in t]
    canvas.ellipse(x, y + size * 0.71, size * 0.36, size * 0.07, (206, 212, 224))
    canvas.polygon([*rim, *body[::-1]], (238, 240, 244), grain=0.03)
    for low, colour in ((0.3, (58, 98, 160)), (0.44, (58, 98, 160)), (0.37, (224, 168, 74))):
        band = [
            (x + size * (1 - 0.13 * low) * np.cos(a), y + size * (low + 0.12) * np.sin(a)) for a in t[3:-3]
        ]
        canvas.line(band, 9, colour)
    for step in range(10):
        edge = [(x + size * np.cos(a), y + size * 0.72 * np.sin(a) ** 0.8) for a in t[: 26 - 2 * step]]
        canvas.polygon([*edge, (edge[-1][0], y + size * 0.1), (x + size, y)], (50, 70, 110), alpha=0.045)
    canvas.glow(x - size * 0.5, y + size * 0.3, size * 0.16, size * 0.2, (255, 255, 255), 0.7)


def fruit() -> Canvas:
    """A bowl of fruit on a chequered cloth."""
    canvas = Canvas(*SIZE, seed=23)
    wallpaper(canvas, 560)
    gingham(canvas, 560)
    canvas.glow(860, 1010, 520, 90, (70, 20, 20), 0.75)
    canvas.ellipse(800, 690, 410, 70, (196, 204, 216))
    pear(canvas, 560, 600, 110)
    banana(canvas, 880, 430, 260, -0.25)
    banana(canvas, 930, 470, 270, -0.2)
    apple(canvas, 735, 560, 128, (206, 52, 48))
    apple(canvas, 1080, 610, 112, (128, 176, 66))
    for x, y, size in ((500, 660, 88), (900, 640, 118), (660, 670, 96), (1010, 690, 84)):
        canvas.ball(x, y, size, size, (246, 146, 38), grain=0.14, shine=0.6)
    bowl(canvas, 800, 690, 410)
    for x, y, rx in ((262, 1040, 190), (1370, 1080, 210), (560, 1130, 120)):
        canvas.glow(x + 40, y, rx, 44, (70, 20, 20), 0.7)
    apple(canvas, 250, 930, 122, (214, 72, 52))
    for dx in (-92, 92):
        canvas.ball(545 + dx, 1070, 22, 17, (244, 214, 72), grain=0.1, shine=0)
    canvas.ball(545, 1070, 98, 72, (250, 224, 84), grain=0.12, shine=0.5)
    grapes(canvas, 1320, 850, 42)
    return canvas
