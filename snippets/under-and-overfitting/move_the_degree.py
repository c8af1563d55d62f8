import matplotlib.pyplot as plt
import torch
from torch.linalg import lstsq, vander

degree = 3  # @param {type:"slider", min:1, max:9, step:2}

torch.manual_seed(5)
x = torch.linspace(-1, 1, 10, dtype=torch.float64)
y = (torch.pi * x).sin() + 0.25 * torch.randn_like(x)
weights = lstsq(vander(x, N=degree + 1), y, driver="gels").solution

curve = torch.linspace(-1, 1, 161, dtype=torch.float64)
figure, axis = plt.subplots(figsize=(5, 3))
axis.plot(curve, (torch.pi * curve).sin(), "C0--", alpha=0.6)
axis.plot(curve, vander(curve, N=degree + 1) @ weights, "C1")
axis.plot(x, y, "C0o")
axis.set(ylim=(-2.2, 2.2), xticks=[-1, 0, 1], yticks=[-2, -1, 0, 1, 2])
