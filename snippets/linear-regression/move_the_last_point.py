from itertools import combinations

import matplotlib.pyplot as plt
import torch
from torch.linalg import lstsq, solve

last = 31  # @param {type:"slider", min:-9, max:31, step:5}

x = torch.arange(6.0)
y = torch.tensor([1.0, 3.0, 5.0, 7.0, 9.0, last])
columns = torch.stack([x, torch.ones(6)], dim=1)  # (6, 2)
squares = lstsq(columns, y, driver="gels").solution

pairs = [list(pair) for pair in combinations(range(6), 2)]
lines = [solve(columns[pair], y[pair]) for pair in pairs]
distances = min(lines, key=lambda line: (columns @ line - y).abs().sum())

figure, axis = plt.subplots(figsize=(5, 3.2), layout="constrained")
axis.plot(x[[0, 5]], (columns @ squares)[[0, 5]], "C1", label="MSE")
axis.plot(x[[0, 5]], (columns @ distances)[[0, 5]], "C2", label="MAE")
axis.plot(x, y, "C0o")
axis.set(xlabel="x", ylim=(-11, 33), yticks=[-10, 0, 10, 20, 30])
axis.set_ylabel("y", rotation=0)
axis.legend(frameon=False, loc="upper left")
