import matplotlib.pyplot as plt
import torch

torch.manual_seed(0)
sizes = range(2, 13)
figure, axis = plt.subplots(figsize=(4.6, 3), layout="constrained")
for dtype, color, name in ((torch.float32, "C1", "float32"), (torch.float64, "C0", "float64")):
    errors, expected = [], []
    for n in sizes:
        i = torch.arange(1, n + 1, dtype=torch.float64)
        hilbert = 1 / (i[:, None] + i - 1)
        true = torch.randn(n, 100, dtype=dtype)
        x = torch.linalg.solve(hilbert.to(dtype), hilbert.to(dtype) @ true)
        errors.append((x - true).abs().mean())
        expected.append(torch.linalg.cond(hilbert) * torch.finfo(dtype).eps)
    axis.semilogy(sizes, errors, f"{color}o-", ms=4)
    axis.semilogy(sizes, expected, f"{color}--", lw=1)
    axis.text(8.3, errors[6] / 300, name, color=color)
axis.set(xlabel="n", xlim=(1.5, 12.5), ylim=(1e-17, 1e4))
axis.set(yticks=[1e-16, 1e-12, 1e-8, 1e-4, 1, 1e4])
axis.minorticks_off()
