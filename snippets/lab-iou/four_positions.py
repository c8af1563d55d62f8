import matplotlib.pyplot as plt

box = [0, 0, 4, 2]
boxes = [[2, 1, 6, 3], [1, 0, 3, 1], [4, 0, 6, 2], [5, 3, 7, 4]]
fractions = ["2 / 14", "2 / 8", "0 / 12", "0 / 10"]

figure, axes = plt.subplots(2, 2, figsize=(5.4, 3.8), layout="constrained")
figure.get_layout_engine().set(h_pad=0.1)
for axis, other, fraction in zip(axes.flat, boxes, fractions):
    for colour, (x1, y1, x2, y2) in [("C0", box), ("C1", other)]:
        style = {"fc": (colour, 0.35), "ec": colour, "lw": 2}
        axis.add_patch(plt.Rectangle((x1, y1), x2 - x1, y2 - y1, **style))
    axis.set(xlim=(-0.2, 7.2), ylim=(4.2, -0.2), aspect="equal", title=fraction)
    axis.set(xticks=range(8), yticks=range(5))
    axis.grid(alpha=0.3)
