import matplotlib.pyplot as plt
import torch

weight = torch.tensor(4.0, requires_grad=True)
losses = []

for _ in range(20):
    loss = (weight - 1) ** 2
    loss.backward()
    with torch.no_grad():
        weight -= 0.1 * weight.grad
    weight.grad = None
    losses.append(loss.item())

figure, axis = plt.subplots(figsize=(6, 3), layout="constrained")
axis.plot(losses, "o-")
axis.set(xlabel="step", ylabel="loss", xticks=range(0, 20, 5))
print(f"{losses[0]:.2f} {losses[1]:.2f} {losses[-1]:.4f}")
#> 9.00 5.76 0.0019
