import matplotlib.pyplot as plt
import torch

slope = 1.0  # @param {type:"slider", min:0, max:4, step:0.25}

minutes = torch.tensor([1.0, 2.0, 3.0, 4.0])
heights = torch.tensor([2.5, 3.0, 6.5, 8.0])
slopes = torch.linspace(0, 4, 81)
losses = (slopes[:, None] * minutes - heights).square().mean(dim=1)
loss = (slope * minutes - heights).square().mean().item()

figure, (left, right) = plt.subplots(1, 2, figsize=(6.4, 3.4), layout="constrained")
left.plot([0, 4.4], [0, slope * 4.4], "C0", lw=2)
left.vlines(minutes, heights, slope * minutes, color="C1", lw=2)
left.plot(minutes, heights, "C1o", markersize=8)
left.set(xlim=(0, 4.4), ylim=(0, 18), xticks=range(5), yticks=range(0, 17, 4))
left.set(xlabel="x", title=f"y = {slope:.2f}x")
left.set_ylabel("y", rotation=0)

right.plot(slopes, losses, "C2", lw=2, alpha=0.5)
right.vlines(slope, 0, loss, color="C2", lw=1)
right.plot(slope, loss, "C2o", markersize=9)
right.set(xlim=(-0.2, 4.2), ylim=(0, 35), xticks=range(5), yticks=range(0, 31, 10))
right.set(xlabel="slope", ylabel="loss", title=f"{loss:.3f}")
