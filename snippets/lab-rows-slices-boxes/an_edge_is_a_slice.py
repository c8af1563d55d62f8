import matplotlib.pyplot as plt

figure, axis = plt.subplots(figsize=(4.6, 3.6), layout="constrained")
for row in range(4):
    for column in range(5):
        inside = 2 <= row < 4 and 1 <= column < 4
        face = ("C1", 0.4) if inside else ("C0", 0.1)
        axis.add_patch(plt.Rectangle((column, row), 1, 1, fc=face, ec=("C0", 0.4)))
        axis.text(column + 0.5, row + 0.5, row * 5 + column, ha="center", va="center")
axis.add_patch(plt.Rectangle((1, 2), 3, 2, fill=False, ec="C1", lw=2.5))
axis.set(xlim=(-0.1, 5.1), ylim=(4.1, -0.1), aspect="equal", xlabel="x", ylabel="y")
axis.set(xticks=range(6), yticks=range(5))
axis.xaxis.set(label_position="top", ticks_position="top")
axis.spines[:].set_visible(False)
