import matplotlib.pyplot as plt
import torch

names, labels = ["cat", "dog", "owl"], torch.tensor([0, 2, 0])
kinds, counts = labels.unique(return_counts=True)
# wanted: cat 2, dog 0, owl 1
plt.bar(names, counts.numpy())
#> ValueError: shape mismatch: objects cannot be broadcast to a single shape.  Mismatch is between 'x' with shape (3,) and 'height' with shape (2,).
