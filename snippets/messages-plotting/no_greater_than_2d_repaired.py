import matplotlib.pyplot as plt
import torch

signals = torch.zeros(2, 1, 50)
lines = plt.plot(signals.squeeze(1).T)
print(len(lines))
#> 2
plt.close()
