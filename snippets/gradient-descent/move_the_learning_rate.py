import matplotlib.pyplot as plt
import torch
from matplotlib.patches import Ellipse

learning_rate = 0.16  # @param {type:"slider", min:0.08, max:0.24, step:0.04}

matrix = torch.tensor([[5.0, 4.0], [4.0, 5.0]])
w = torch.tensor([-3.0, 2.0], requires_grad=True)
visited = [w.detach().clone()]

for _ in range(15):
    loss = w @ matrix @ w / 2
    (gradient,) = torch.autograd.grad(loss, w)
    with torch.no_grad():
        w -= learning_rate * gradient
    visited.append(w.detach().clone())

height = (w @ matrix @ w / 2).item()
figure, axis = plt.subplots(figsize=(4.6, 3.3), layout="constrained")
for size in [2, 4, 6, 8]:
    axis.add_patch(Ellipse((0, 0), size, size / 3, angle=-45, ec="C0", fill=False, alpha=0.5))

axis.plot(*torch.stack(visited).T, "C1o-", lw=1, ms=4)
axis.plot(0, 0, "C2+", ms=12, mew=2)
axis.set(title=f"f = {height:.2g}", xlim=(-4.2, 4.2), ylim=(-3, 3))
axis.set(xticks=[-3, 0, 3], yticks=[-2, 0, 2], aspect="equal")
