import matplotlib.pyplot as plt
import torch

signals = torch.tensor([[[0, 1, 2]], [[9, 8, 7]]])
lines = plt.plot(signals.view(3, 2))
print([line.get_ydata().tolist() for line in lines])
#> [[0, 2, 8], [1, 9, 7]]
plt.close()
