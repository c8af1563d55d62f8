import matplotlib.pyplot as plt
import torch

paths = []
for clear in [True, False]:
    w = torch.tensor(8.0, requires_grad=True)
    path = [w.item()]
    for _ in range(15):
        if clear:
            w.grad = None
        (w**2).backward()
        with torch.no_grad():
            w -= 0.25 * w.grad
        path.append(w.item())
    paths.append(path)

figure, axis = plt.subplots(figsize=(6, 3.2), layout="constrained")
axis.axhline(0, color="C5", lw=1, alpha=0.5)
axis.plot(paths[0], "C0o-", ms=5)
axis.plot(paths[1], "C1s-", ms=5)
axis.text(2.2, 2.1, "w.grad = None", color="C0")
axis.text(9.2, 7.6, "not cleared", color="C1")
axis.set(xlabel="step", xticks=[0, 5, 10, 15])
axis.set_ylabel("w", rotation=0)
axis.set(yticks=[-8, 0, 8], ylim=(-10, 10))
axis.spines[["top", "right"]].set_visible(False)
