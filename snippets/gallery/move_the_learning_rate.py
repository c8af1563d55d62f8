import matplotlib.pyplot as plt
import torch

learning_rate = 0.3  # @param {type:"slider", min:0.1, max:1.2, step:0.1}

w = torch.tensor(-1.5, requires_grad=True)
visited = [w.item()]
for _ in range(10):
    (slope,) = torch.autograd.grad(w**2, w)
    w = (w - learning_rate * slope).detach().requires_grad_()
    visited.append(w.item())

visited = torch.tensor(visited)
curve = torch.linspace(-3, 3, 41)
figure, axis = plt.subplots(figsize=(5, 3), layout="constrained")
axis.plot(curve, curve**2, "C0", alpha=0.6)
axis.plot(visited, visited**2, "C1o-", lw=1, ms=5)
axis.set(title=f"w = -1.5 -> {w.item():.3g}", xlabel="w", ylabel="$w^2$")
axis.set(xlim=(-3, 3), ylim=(-0.3, 9), xticks=range(-3, 4), yticks=[0, 3, 6, 9])
