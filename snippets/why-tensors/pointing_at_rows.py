import matplotlib.pyplot as plt
import torch

keys = torch.tensor([[1.0, 0.0], [0.0, 1.0], [-1.0, 0.0]])
queries = torch.tensor([[8.0, 0.0], [4.0, 4.0], [1.0, 0.0], [0.0, 0.0]])

figure, axes = plt.subplots(1, 4, figsize=(6, 2.2), sharey=True, layout="constrained")

for axis, query in zip(axes, queries, strict=True):
    weights = (keys @ query).softmax(dim=0)
    axis.bar(range(3), weights.tolist())
    axis.set(title=f"({query[0]:.0f}, {query[1]:.0f})", xticks=range(3), xticklabels=[10, 20, 60])
    axis.set(ylim=(0, 1.05), yticks=[0, 0.5, 1])
    axis.spines[["top", "right"]].set_visible(False)
