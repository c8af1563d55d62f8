import matplotlib.pyplot as plt
import torch

learning_rate = 0.18  # @param {type:"slider", min:0.01, max:0.24, step:0.01}

matrix = torch.tensor([[5.0, 4.0], [4.0, 5.0]])
w = torch.tensor([-3.0, 2.0], requires_grad=True)
visited = [w.detach().clone()]

for _ in range(20):
    loss = w @ matrix @ w / 2
    (gradient,) = torch.autograd.grad(loss, w)
    with torch.no_grad():
        w -= learning_rate * gradient
    visited.append(w.detach().clone())

height = (w @ matrix @ w / 2).item()
turn = torch.linspace(0, 2 * torch.pi, 49)
steep, flat = turn.cos() / 3, turn.sin()
figure, axis = plt.subplots(figsize=(5, 3.6), layout="constrained")
for size in [0.8, 1.6, 2.4, 3.2, 4, 4.8]:
    axis.plot(size * (steep + flat) / 2**0.5, size * (steep - flat) / 2**0.5, "C0", alpha=0.4, lw=1)

axis.plot(*torch.stack(visited).T, "C1o-", lw=1, ms=4)
axis.plot(0, 0, "C2+", ms=12, mew=2)
axis.set(title=f"f = {height:.2g}", xlim=(-4.2, 4.2), ylim=(-3, 3))
axis.set(xticks=[-3, 0, 3], yticks=[-2, 0, 2], aspect="equal")
