import matplotlib.pyplot as plt
import torch

torch.manual_seed(0)
sizes = range(2, 13)
errors = torch.zeros(2, len(sizes))
missed = torch.zeros(2, len(sizes))
for k, n in enumerate(sizes):
    i = torch.arange(1, n + 1, dtype=torch.float64)
    hilbert = 1 / (i[:, None] + i - 1)
    true = torch.randn(n, 100, dtype=torch.float64)
    b = hilbert @ true
    for j, inverse in enumerate((False, True)):
        x = torch.linalg.inv(hilbert) @ b if inverse else torch.linalg.solve(hilbert, b)
        errors[j, k] = (x - true).abs().mean()
        missed[j, k] = (hilbert @ x - b).abs().mean()

figure, axes = plt.subplots(1, 2, figsize=(6.4, 3), sharey=True, layout="constrained")
for axis, values, title in zip(axes, (errors, missed), ("x", "A x − b"), strict=True):
    axis.semilogy(sizes, values[0], "C0o-", ms=4)
    axis.semilogy(sizes, values[1], "C1s--", ms=4)
    axis.set(title=title, xlabel="n", xticks=[2, 4, 6, 8, 10, 12])
    axis.set(ylim=(1e-18, 100), yticks=[1e-16, 1e-12, 1e-8, 1e-4, 1])
    axis.minorticks_off()
axes[1].text(12, 5e-16, "solve", color="C0", ha="right")
axes[1].text(8.5, 1e-5, "inv", color="C1", ha="right")
