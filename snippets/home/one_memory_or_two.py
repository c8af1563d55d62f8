import matplotlib.pyplot as plt
from matplotlib.patches import Rectangle


def cells(axes, top, numbers, colours):
    for left, number in enumerate(numbers):
        colour = colours[left]
        axes.add_patch(Rectangle((left, top), 1, 1, fc=(colour, 0.4), ec=colour))
        axes.text(left + 0.5, top + 0.5, number, ha="center", va="center")


def name(axes, text, height, length):
    span = {"arrowstyle": "|-|, widthA=0.3, widthB=0.3", "shrinkA": 0, "shrinkB": 0}
    axes.annotate("", (0, height), (length, height), arrowprops=span)
    axes.text(-0.3, height, text, ha="right", va="center")


figure, (tensor, plain) = plt.subplots(1, 2, figsize=(6.4, 1.9), layout="constrained")
cells(tensor, 1, [11, 12, 3, 4], ["C1", "C1", "C0", "C0"])
cells(plain, 2, [1, 2, 3, 4], ["C0"] * 4)
cells(plain, 0, [11, 12], ["C1"] * 2)

for axes, title, whole, half in [(tensor, "tensor", 2.4, 0.6), (plain, "list", 3.4, -0.4)]:
    name(axes, "whole", whole, 4)
    name(axes, "half", half, 2)
    axes.set(title=title, xlim=(-1.7, 4.2), ylim=(-0.7, 3.7), aspect="equal")
    axes.axis("off")
