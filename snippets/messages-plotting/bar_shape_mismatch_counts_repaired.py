import matplotlib.pyplot as plt
import torch

names, labels = ["cat", "dog", "owl"], torch.tensor([0, 2, 0])
counts = labels.bincount(minlength=len(names))
bars = plt.bar(names, counts.numpy())
print(", ".join(f"{name} {bar.get_height()}" for name, bar in zip(names, bars)))
#> cat 2, dog 0, owl 1
plt.close()
