import matplotlib.pyplot as plt
import torch

values = torch.tensor([0.0, 1.0, 4.0])
counts, edges = torch.histogram(values, bins=2)
# wanted: 0.0 2.0 2.0
# wanted: 2.0 4.0 1.0
plt.bar(edges.numpy(), counts.numpy())
#> ValueError: shape mismatch: objects cannot be broadcast to a single shape.  Mismatch is between 'x' with shape (3,) and 'height' with shape (2,).
