import matplotlib.pyplot as plt
import torch

x = torch.linspace(-2, 2, 41)
plt.figure(figsize=(6, 3.2))
plt.plot(x, x**2, label="x²")
plt.plot(x, 2 * x - 1, "--", label="2x − 1")
plt.plot(1, 1, "o")
plt.legend()
