"""The sample scene by the water: a harbour with boats, also the ground of the sample clip."""

import numpy as np
from draw_samples_canvas import Canvas, Colour, Point

SIZE = (1600, 1200)
WATERLINE = 640
WALLS: list[Colour] = [
    (232, 120, 88), (244, 206, 116), (126, 178, 196), (240, 232, 214), (204, 92, 84), (154, 194, 138), (240, 170, 120),
]  # fmt: skip


def puffs(canvas: Canvas, x: float, y: float, size: float) -> None:
    heaps = ((-1.5, 0.1, 0.6), (-0.8, -0.25, 0.8), (0, -0.5, 1), (0.9, -0.2, 0.85), (1.7, 0.1, 0.6))
    for lift, colour in ((0.14, (222, 234, 242)), (0.0, (252, 252, 250))):
        for dx, dy, radius in heaps:
            canvas.ellipse(
                x + dx * size, y + (dy + lift) * size, radius * size, radius * size * 0.6, colour
            )
        canvas.ellipse(x, y + (0.22 + lift) * size, size * 2, size * 0.34, colour)


def gull(canvas: Canvas, x: float, y: float, size: float) -> None:
    wing = [
        (x - size, y - size * 0.2),
        (x - size * 0.5, y - size * 0.45),
        (x, y),
        (x + size * 0.5, y - size * 0.45),
    ]
    canvas.line([*wing, (x + size, y - size * 0.2)], 4, (70, 84, 98))


def town_house(canvas: Canvas, x: float, wide: float, high: float, wall: Colour) -> None:
    top = WATERLINE - 40 - high
    canvas.rectangle(x, top, x + wide, WATERLINE - 40, wall)
    canvas.polygon([(x - 8, top), (x + wide / 2, top - wide * 0.5), (x + wide + 8, top)], (150, 72, 58))
    canvas.polygon(
        [(x + wide / 2, top - wide * 0.5), (x + wide + 8, top), (x + wide / 2, top)], (122, 58, 50)
    )
    canvas.ellipse(x + wide / 2, top - wide * 0.16, wide * 0.08, wide * 0.08, (250, 240, 220))
    rows = int(high // 78)
    for row in range(rows):
        for column in range(2):
            left = x + wide * (0.16 + 0.42 * column)
            y = top + 22 + row * 78
            if row == rows - 1 and column == 1:
                canvas.rectangle(left, y, left + wide * 0.26, WATERLINE - 40, (84, 62, 58))
                continue
            canvas.rectangle(left - 5, y - 5, left + wide * 0.26 + 5, y + 47, (252, 248, 238))
            canvas.rectangle(left, y, left + wide * 0.26, y + 42, (74, 108, 132))
            canvas.rectangle(left + wide * 0.12, y, left + wide * 0.14, y + 42, (252, 248, 238))
            canvas.rectangle(left - 6, y + 44, left + wide * 0.26 + 6, y + 54, (112, 150, 84))


def lighthouse(canvas: Canvas, x: float, y: float, high: float) -> None:
    canvas.polygon([(x - 130, y), (x - 80, y - 46), (x + 90, y - 50), (x + 150, y)], (128, 122, 116))
    for step in range(6):
        low, up = step / 6, (step + 1) / 6
        a, b = 46 - 16 * low, 46 - 16 * up
        base = y - 40
        corners: list[Point] = [(x - a, base - high * low), (x + a, base - high * low)]
        corners += [(x + b, base - high * up), (x - b, base - high * up)]
        canvas.polygon(corners, (206, 66, 60) if step % 2 else (250, 246, 238))
    top = y - 40 - high
    canvas.rectangle(x - 40, top - 8, x + 40, top + 2, (62, 70, 82))
    canvas.rectangle(x - 22, top - 50, x + 22, top - 8, (250, 222, 130))
    canvas.polygon([(x - 32, top - 50), (x, top - 88), (x + 32, top - 50)], (206, 66, 60))


def sailing_boat(canvas: Canvas, x: float, y: float, size: float, hull: Colour, sail: Colour) -> None:
    mast = y - size * 1.75
    canvas.line([(x, y - size * 0.2), (x, mast)], size * 0.045, (104, 78, 54))
    canvas.polygon(
        [
            (x + size * 0.06, mast + 8),
            (x + size * 0.06, y - size * 0.36),
            (x + size * 0.85, y - size * 0.36),
        ],
        sail,
    )
    canvas.polygon([(x - size * 0.06, mast + size * 0.2), (x - size * 0.06, y - size * 0.36), (x - size * 0.7, y - size * 0.36)],
                   (252, 250, 242))  # fmt: skip
    canvas.polygon(
        [(x, mast), (x + size * 0.3, mast + size * 0.08), (x, mast + size * 0.16)], (238, 180, 62)
    )
    top = [(x - size, y - size * 0.28), (x + size * 1.05, y - size * 0.3)]
    canvas.polygon([*top, (x + size * 0.78, y), (x - size * 0.72, y)], hull)
    canvas.polygon(
        [*top, (x + size * 0.98, y - size * 0.2), (x - size * 0.93, y - size * 0.18)], (250, 246, 236)
    )


def fishing_boat(canvas: Canvas, x: float, y: float, size: float) -> None:
    canvas.line([(x + size * 0.3, y - size * 0.4), (x + size * 0.3, y - size * 1.3)], 7, (90, 70, 52))
    canvas.line([(x + size * 0.3, y - size * 1.25), (x - size * 0.9, y - size * 0.36)], 3, (90, 80, 70))
    canvas.rectangle(x - size * 0.45, y - size * 0.85, x + size * 0.1, y - size * 0.3, (252, 248, 238))
    canvas.rectangle(x - size * 0.52, y - size * 0.92, x + size * 0.17, y - size * 0.82, (206, 66, 60))
    for left in (-0.38, -0.12):
        canvas.rectangle(
            x + size * left, y - size * 0.74, x + size * (left + 0.17), y - size * 0.54, (74, 108, 132)
        )
    hull = [
        (x - size * 1.05, y - size * 0.42),
        (x + size * 1.2, y - size * 0.5),
        (x + size * 0.9, y),
        (x - size * 0.9, y),
    ]
    canvas.polygon(hull, (46, 92, 132))
    canvas.polygon(
        [hull[0], hull[1], (x + size * 1.12, y - size * 0.36), (x - size * 1.0, y - size * 0.3)],
        (244, 206, 116),
    )
    for t in (-0.6, -0.1, 0.4):
        canvas.ellipse(x + size * t, y - size * 0.16, size * 0.07, size * 0.07, (250, 246, 236))


def mirror(canvas: Canvas) -> None:
    """The water shows what stands above it, broken by waves."""
    deep = canvas.height - WATERLINE
    columns = np.arange(canvas.width)
    for row in range(deep):
        band = row // 6
        source = max(0, WATERLINE - 1 - band * 7)
        sway = int((4 + row * 0.05) * np.sin(band * 0.7 + np.sin(band / 3) * 2))
        canvas.pixels[WATERLINE + row] = canvas.pixels[source, (columns + sway) % canvas.width]
    blue = np.array((40, 104, 138), np.float32)
    share = np.linspace(0.42, 0.78, deep, dtype=np.float32)[:, None, None]
    water = canvas.pixels[WATERLINE:]
    water += share * (blue - water)


def ripples(canvas: Canvas, count: int) -> None:
    for _ in range(count):
        far = canvas.rng.random() ** 0.8
        y, wide = WATERLINE + 16 + far * 540, 14 + far * 60 * canvas.rng.uniform(0.5, 1.3)
        x = canvas.rng.uniform(0, canvas.width)
        tone: Colour = (176, 214, 224) if canvas.rng.random() < 0.6 else (28, 84, 118)
        canvas.ellipse(x, y, wide, 2 + far * 3, tone)


def harbour_without_boats() -> Canvas:
    canvas = Canvas(*SIZE, seed=37)
    bands = 24
    for band in range(bands):
        t = band / bands
        canvas.rectangle(
            0, WATERLINE * t, 1600, WATERLINE * (t + 1 / bands) + 1, (118 + 110 * t, 186 + 44 * t, 226)
        )
    canvas.ellipse(300, 150, 60, 60, (255, 236, 170))
    for x, y, size in ((620, 150, 62), (1180, 110, 80), (940, 250, 40), (130, 270, 44)):
        puffs(canvas, x, y, size)
    for base, height, tint in ((560, 190, (146, 182, 186)), (600, 130, (104, 156, 118))):
        ridge = canvas.ridge(base, height, 380)
        line = [(float(x), float(ridge[x])) for x in range(0, 1600, 8)] + [(1600.0, float(ridge[-1]))]
        canvas.polygon([(0, 700), *line, (1600, 700)], tint)
    end = 40.0
    for number in range(9):
        wide, high = canvas.rng.uniform(104, 140), 160 + 78 * int(canvas.rng.integers(0, 3))
        town_house(canvas, end, wide, high, WALLS[number % len(WALLS)])
        end += wide + 4
    canvas.rectangle(0, WATERLINE - 40, end + 60, WATERLINE, (168, 154, 138))
    for stone in range(0, int(end) + 60, 46):
        canvas.rectangle(stone, WATERLINE - 40, stone + 3, WATERLINE, (128, 116, 104))
    canvas.rectangle(0, WATERLINE - 46, end + 66, WATERLINE - 38, (214, 202, 184))
    lighthouse(canvas, 1440, WATERLINE, 300)
    mirror(canvas)
    ripples(canvas, 260)
    for gx, gy, size in ((760, 60, 30), (850, 96, 22), (1240, 330, 26), (1300, 290, 20)):
        gull(canvas, gx, gy, size)
    return canvas


def harbour() -> Canvas:
    """A harbour with boats, gabled houses and a lighthouse."""
    canvas = harbour_without_boats()
    sailing_boat(canvas, 1180, 770, 110, (206, 66, 60), (244, 206, 116))
    fishing_boat(canvas, 420, 880, 190)
    sailing_boat(canvas, 940, 1010, 190, (250, 246, 236), (226, 110, 84))
    for x, y, wide in ((1180, 772, 130), (420, 884, 230), (940, 1014, 230)):
        for step in range(4):
            canvas.ellipse(
                x + step * 14 - 20,
                y + 6 + step * 9,
                wide * (1 - step * 0.14),
                4,
                (196, 226, 232),
                alpha=0.8,
            )
    return canvas
