"""The sample scene from the town: a street at dusk with shops, lamps and a tram."""

import numpy as np
from draw_samples_canvas import Canvas, Colour

SIZE = (1600, 1200)


def block(canvas: Canvas, x: float, wide: float, top: float, wall: Colour) -> None:
    """One house of the street: lit and dark windows, a shop with an awning."""
    ground = 960.0
    canvas.rectangle(x, top, x + wide, ground, wall, grain=0.14)
    canvas.rectangle(x - 6, top - 14, x + wide + 6, top + 6, (wall[0] * 0.6, wall[1] * 0.6, wall[2] * 0.65))
    columns = max(2, int(wide // 74))
    step = wide / columns
    y = top + 40
    while y < ground - 250:
        for column in range(columns):
            left = x + step * (column + 0.24)
            lit = canvas.rng.random() < 0.58
            tone = canvas.rng.uniform(0.82, 1.0)
            pane: Colour = (255 * tone, 214 * tone, 128 * tone) if lit else (46, 54, 84)
            canvas.rectangle(
                left - 4,
                y - 4,
                left + step * 0.52 + 4,
                y + 58,
                (wall[0] * 0.7, wall[1] * 0.7, wall[2] * 0.75),
            )
            canvas.rectangle(left, y, left + step * 0.52, y + 54, pane)
            canvas.rectangle(left + step * 0.25, y, left + step * 0.28, y + 54, (58, 50, 60))
            canvas.rectangle(left - 6, y + 56, left + step * 0.52 + 6, y + 64, (220, 206, 196))
        y += 96
    canvas.rectangle(x + 14, ground - 168, x + wide - 14, ground, (255, 226, 152))
    for left in np.arange(x + 14, x + wide - 30, 62):
        canvas.rectangle(left, ground - 168, left + 8, ground, (70, 56, 60))
    stripes = (
        [(206, 78, 70), (250, 240, 224)] if canvas.rng.random() < 0.5 else [(58, 118, 122), (250, 240, 224)]
    )
    for number, left in enumerate(np.arange(x + 6, x + wide - 12, 24)):
        awning = [
            (left + 4, ground - 196),
            (left + 26, ground - 196),
            (left + 24, ground - 128),
            (left, ground - 128),
        ]
        canvas.polygon(awning, stripes[number % 2])


def lamp(canvas: Canvas, x: float, y: float) -> None:
    canvas.rectangle(x - 5, y - 330, x + 5, y, (34, 34, 46))
    canvas.rectangle(x - 14, y - 20, x + 14, y, (34, 34, 46))
    canvas.glow(x, y - 350, 110, 110, (255, 220, 150), 0.55)
    canvas.ellipse(x, y - 350, 26, 30, (255, 236, 184))
    canvas.ellipse(x - 3, y - 354, 15, 18, (255, 250, 228))
    canvas.glow(x, y + 20, 130, 26, (255, 216, 150), 0.4)


def street_tree(canvas: Canvas, x: float, y: float, size: float) -> None:
    canvas.rectangle(x - 9, y - size, x + 9, y, (64, 50, 50))
    for _ in range(22):
        angle, far = canvas.rng.uniform(0, 2 * np.pi), canvas.rng.uniform(0, 0.42) * size
        radius = size * canvas.rng.uniform(0.16, 0.26)
        tint = canvas.rng.uniform(0.8, 1.15)
        colour: Colour = (64 * tint, 104 * tint, 84 * tint)
        canvas.ball(
            x + far * np.cos(angle),
            y - size * 1.15 + far * np.sin(angle),
            radius,
            radius,
            colour,
            grain=0.4,
            shine=0,
        )


def tram(canvas: Canvas, x: float, y: float) -> None:
    canvas.glow(x + 260, y + 14, 330, 26, (12, 14, 28), 0.8)
    canvas.rectangle(x, y - 190, x + 520, y - 14, (214, 74, 62), grain=0.05)
    canvas.rectangle(x, y - 84, x + 520, y - 66, (250, 240, 224))
    canvas.rectangle(x + 8, y - 204, x + 512, y - 188, (120, 48, 46))
    for left in range(20, 500, 82):
        canvas.rectangle(x + left, y - 172, x + left + 66, y - 98, (255, 232, 172))
    canvas.rectangle(x + 184, y - 172, x + 250, y - 18, (246, 214, 150))
    canvas.rectangle(x + 214, y - 172, x + 220, y - 18, (120, 48, 46))
    for wheel in (90, 420):
        canvas.ellipse(x + wheel, y - 14, 30, 30, (40, 40, 52))
        canvas.ellipse(x + wheel, y - 14, 12, 12, (150, 150, 160))
    canvas.line([(x + 260, y - 204), (x + 300, y - 250), (x + 250, y - 290)], 5, (40, 40, 52))


def city() -> Canvas:
    """A street at dusk: lit windows, shops, lamps and a tram."""
    canvas = Canvas(*SIZE, seed=41)
    canvas.gradient((44, 52, 112), (250, 168, 116), 0, 800)
    for _ in range(90):
        size = canvas.rng.uniform(0.8, 2.4)
        canvas.ellipse(canvas.rng.uniform(0, 1600), canvas.rng.uniform(0, 260), size, size, (250, 244, 230))
    canvas.glow(1290, 130, 120, 120, (230, 220, 230), 0.4)
    turn = np.linspace(0.35 * np.pi, 1.65 * np.pi, 40)
    outer = [(1290 + 54 * np.cos(a), 130 + 54 * np.sin(a)) for a in turn]
    (tip, _), reach = outer[0], 54 * np.sin(turn[0])
    inner = [(tip - 32 * (1 - u**2), 130 + reach * u) for u in np.linspace(-1, 1, 40)]
    canvas.polygon([*outer, *inner], (252, 244, 220))
    for left in range(-20, 1600, 74):
        canvas.rectangle(left, canvas.rng.uniform(280, 470), left + 78, 960, (112, 92, 132))
    walls: list[Colour] = [
        (150, 98, 92),
        (112, 116, 150),
        (184, 138, 108),
        (106, 126, 128),
        (164, 112, 124),
        (132, 112, 104),
    ]
    x = -30.0
    for number, wide in enumerate((300, 240, 330, 226, 300, 280)):
        block(canvas, x, wide, canvas.rng.uniform(250, 470), walls[number])
        x += wide
    canvas.rectangle(0, 960, 1600, 1004, (134, 122, 130), grain=0.2)
    canvas.gradient((66, 66, 88), (44, 46, 66), 1004, 1200)
    canvas.pixels[1004:] *= (0.85 + 0.3 * canvas.noise(8, stretch=6)[1004:])[..., None]
    canvas.rectangle(0, 1000, 1600, 1008, (190, 178, 176))
    for left in range(30, 1600, 190):
        canvas.polygon(
            [(left, 1164), (left + 110, 1164), (left + 96, 1176), (left - 16, 1176)], (226, 216, 196)
        )
    for tree_x in (290, 870, 1500):
        street_tree(canvas, tree_x, 996, 210)
    for lamp_x in (90, 560, 1180):
        lamp(canvas, lamp_x, 1000)
    tram(canvas, 930, 1110)
    return canvas
