import matplotlib.pyplot as plt
import torch

steps = 4  # @param {type:"slider", min:0, max:24, step:2}

x = torch.tensor([0.0, 1.0, 2.0, 3.0])
y = torch.tensor([0.0, 1.0, 4.0, 9.0])


def loss(weight, bias):
    return (weight * x + bias - y).square().mean(dim=-1)


path = torch.zeros(steps + 1, 2)
for step in range(steps):
    weight, bias = path[step]
    steeper = loss(weight + 0.5, bias) - loss(weight - 0.5, bias)
    higher = loss(weight, bias + 0.5) - loss(weight, bias - 0.5)
    path[step + 1] = path[step] - 0.1 * torch.stack([steeper, higher])
weights, biases = path.T

weight, bias = torch.linspace(-0.3, 3.9, 36), torch.linspace(-1.6, 1.4, 36)
losses = loss(weight[:, None], bias[:, None, None])  # (36, 36)

figure, (left, right) = plt.subplots(1, 2, figsize=(6.4, 3.2), layout="constrained")
left.plot(x, y, "C0o")
left.plot(x, weights[-1] * x + biases[-1], "C1")
left.set(xlabel="x", ylim=(-1.5, 10), xticks=[0, 1, 2, 3], yticks=[0, 1, 4, 9])
left.set_ylabel("y", rotation=0)
right.contour(weight, bias, losses, [1.2, 1.8, 3, 6, 12, 24], colors="C0", alpha=0.5)
right.plot(weights, biases, "C1o-", ms=4, lw=1)
right.plot(3, -1, "C2+", ms=12, mew=2)
right.set(xlabel="weight", ylabel="bias", xticks=range(4), yticks=[-1, 0, 1])
