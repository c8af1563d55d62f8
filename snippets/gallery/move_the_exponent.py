import matplotlib.pyplot as plt
import torch

exponent = -4  # @param {type:"slider", min:-16, max:0, step:1}

x = torch.tensor(1.0, dtype=torch.float64)
h = torch.tensor(10.0, dtype=torch.float64) ** torch.arange(-16, 1)
slopes = ((x + h).sin() - x.sin()) / h
errors = (slopes - x.cos()).abs()
chosen = exponent + 16

figure, axis = plt.subplots(figsize=(5, 3.2), layout="constrained")
axis.loglog(h, errors, "C0.-", alpha=0.5)
axis.plot(h[chosen], errors[chosen], "C1o", ms=10)
axis.set(title=f"h = 1e{exponent} -> {slopes[chosen]:.12f}")
axis.set(xlabel="h", xticks=[1e-16, 1e-12, 1e-8, 1e-4, 1])
axis.set(ylabel="error", yticks=[1e-8, 1e-4, 1], ylim=(1e-10, 10))
axis.minorticks_off()
