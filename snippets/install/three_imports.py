import matplotlib.pyplot as plt
import numpy as np
import torch

x = torch.linspace(0, 2 * np.pi, 100)

figure, axis = plt.subplots(figsize=(5, 2.6), layout="constrained")
axis.plot(x, x.sin(), linewidth=2)
axis.set(xticks=[0, np.pi, 2 * np.pi], xticklabels=["0", "π", "2π"])
axis.set(yticks=[-1, 0, 1])
