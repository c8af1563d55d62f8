import matplotlib.pyplot as plt


class Value:
    def __init__(self, number, parents=()):
        self.number, self.parents, self.gradient = number, parents, 0.0

    def __add__(self, other):
        number = self.number + other.number
        return Value(number, [(self, 1.0), (other, 1.0)])

    def __mul__(self, other):
        number = self.number * other.number
        return Value(number, [(self, other.number), (other, self.number)])

    def __sub__(self, other):
        number = self.number - other.number
        return Value(number, [(self, 1.0), (other, -1.0)])

    def __pow__(self, power):
        slope = power * self.number ** (power - 1)
        return Value(self.number**power, [(self, slope)])


w, x, b, y = Value(2.0), Value(3.0), Value(1.0), Value(5.0)
product = w * x
predicted = product + b
miss = predicted - y
loss = miss**2

loss.gradient = 1.0
for value in [loss, miss, predicted, product]:
    for parent, slope in value.parents:
        parent.gradient += slope * value.gradient

at = {w: (0, 2), x: (0, 0), b: (1.2, 2), y: (2.4, 2)}
at |= {product: (1.2, 0), predicted: (2.4, 0), miss: (3.6, 0), loss: (4.8, 0)}
names = ["w", "x", "b", "y", "w · x", "+ b", r"$-$ y", "( )²"]

figure, axis = plt.subplots(figsize=(5.4, 3), layout="constrained")
for value, (to_x, to_y) in at.items():
    for parent, _ in value.parents:
        arrow = {"arrowstyle": "->", "color": "C5", "shrinkA": 20, "shrinkB": 20}
        axis.annotate("", (to_x, to_y), at[parent], arrowprops=arrow)
for (value, (to_x, to_y)), name in zip(at.items(), names, strict=True):
    axis.plot(to_x, to_y, "C0o", ms=34, alpha=0.15)
    axis.text(to_x, to_y + 0.62, name, ha="center", va="center")
    axis.text(to_x, to_y + 0.17, f"{value.number:g}", color="C0", ha="center", va="center")
    gradient = f"{value.gradient:g}".replace("-", "−")
    axis.text(to_x, to_y - 0.2, gradient, color="C1", ha="center", va="center")
axis.set(xlim=(-0.5, 5.3), ylim=(-0.7, 2.9))
axis.axis("off")
