import matplotlib.pyplot as plt
import torch

torch.manual_seed(0)
x = torch.randn(200)
y = x + 0.5 * torch.randn(200)

figure, (left, right) = plt.subplots(1, 2, layout="constrained")
left.scatter(x[:60], y[:60], alpha=0.6)
left.set(xlabel="x", ylabel="y")
counts, edges, bars = right.hist(y, bins=8)
right.set(xlabel="y")
print(counts.sum(), len(edges))
#> 200.0 9
