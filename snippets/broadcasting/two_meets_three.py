import matplotlib.pyplot as plt

parts = [("(2, 3)", 0, [[1, 2, 3], [4, 5, 6]], "C0"), ("(2,)", 4, [[10, 20]], "C1")]

figure, axis = plt.subplots(figsize=(4.4, 2), layout="constrained")
for shape, x, rows, colour in parts:
    wide, high = len(rows[0]), len(rows)
    for i, row in enumerate(rows):
        for j, number in enumerate(row):
            box = plt.Rectangle((x + j, 1 - i), 0.94, 0.94, color=colour, alpha=0.4)
            axis.add_patch(box)
            axis.text(x + j + 0.47, 1.47 - i, number, ha="center", va="center")
    axis.text(x + wide / 2, 2.35, shape, ha="center", va="center")

axis.text(3.5, 1.47, "+", ha="center", va="center")
for i in range(2):
    hole = plt.Rectangle((6, 1 - i), 0.94, 0.94, fill=False, ec="C3", ls=":")
    axis.add_patch(hole)
    axis.text(6.47, 1.47 - i, "?", color="C3", ha="center", va="center")
for j, number in enumerate([10, 20]):
    axis.add_patch(plt.Rectangle((4 + j, 0), 0.94, 0.94, color="C1", alpha=0.12))
    axis.text(4.47 + j, 0.47, number, ha="center", va="center")
axis.set(xlim=(-0.1, 7.1), ylim=(-0.1, 2.7), aspect="equal")
axis.axis("off")
