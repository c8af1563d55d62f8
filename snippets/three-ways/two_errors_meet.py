import matplotlib.pyplot as plt
import numpy as np


def iterated(x):
    f = x
    for _ in range(3):
        f = f * f + x
    return f


h = 10 ** np.linspace(-16, 0, 97)
forward = (iterated(1 + h) - iterated(1.0)) / h
central = (iterated(1 + h) - iterated(1 - h)) / (2 * h)

figure, axis = plt.subplots(figsize=(4.8, 3.4), layout="constrained")
axis.loglog(h, abs(forward - 131), label="$f(x+h) - f(x)$")
axis.loglog(h, abs(central - 131), label="$f(x+h) - f(x-h)$")
axis.set_xlabel("h")
axis.set_ylabel("error")
axis.set_xticks([1e-16, 1e-12, 1e-8, 1e-4, 1])
axis.set_ylim(1e-10, 1e4)
axis.legend(loc="upper center")
axis.spines[["top", "right"]].set_visible(False)
