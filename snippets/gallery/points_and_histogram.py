import matplotlib.pyplot as plt
import torch

torch.manual_seed(0)
x, y = torch.randn(2, 40)

plt.figure("points", figsize=(4, 2.6), layout="constrained")
plt.scatter(x, y, alpha=0.5)

plt.figure("histogram", figsize=(4, 2.6), layout="constrained")
plt.hist(x, bins=8, alpha=0.5, edgecolor="C0")
