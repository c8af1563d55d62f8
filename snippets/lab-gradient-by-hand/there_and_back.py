import matplotlib.pyplot as plt

shapes = ["(n, i)", "(n, h)", "(n, h)", "(n, o)", "( )"]
there = ["$W_1, b_1$", "tanh", "$W_2, b_2$", "$Y$"]
aside = [r"$\partial W_1, \partial b_1$", "", r"$\partial W_2, \partial b_2$", ""]

figure, axis = plt.subplots(figsize=(5.2, 2.8), layout="constrained")
for i, letter in enumerate("XZHPL"):
    axis.text(i, 1, f"${letter}$", color="C0", ha="center", va="center", size=15)
    axis.text(i, 0.5, shapes[i], ha="center", va="center")
    slope = rf"$\partial {letter}$" if letter != "L" else "1"
    axis.text(i, 0, slope, color="C1", ha="center", va="center", size=15)
for i in range(4):
    axis.annotate("", (i + 0.75, 1), (i + 0.25, 1), arrowprops={"arrowstyle": "->", "color": "C0"})
    axis.annotate("", (i + 0.25, 0), (i + 0.75, 0), arrowprops={"arrowstyle": "->", "color": "C1"})
    axis.text(i + 0.5, 1.15, there[i], color="C0", ha="center")
    if aside[i]:
        arrow = {"arrowstyle": "->", "color": "C1"}
        axis.annotate("", (i + 0.5, -0.42), (i + 0.75, -0.08), arrowprops=arrow)
        axis.text(i + 0.5, -0.65, aside[i], color="C1", ha="center")
axis.set(xlim=(-0.4, 4.3), ylim=(-0.75, 1.4))
axis.axis("off")
