import matplotlib.pyplot as plt
import torch

names, labels = ["cat", "dog", "owl"], torch.tensor([0, 2, 0])
kinds, counts = labels.unique(return_counts=True)
bars = plt.bar(names[: len(counts)], counts.numpy())
print(", ".join(f"{name} {bar.get_height()}" for name, bar in zip(names, bars)))
#> cat 2, dog 1
plt.close()
