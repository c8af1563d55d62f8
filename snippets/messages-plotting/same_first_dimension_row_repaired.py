import matplotlib.pyplot as plt
import torch

x = torch.arange(3)
y = torch.tensor([[0.0, 1.0, 4.0]])
line = plt.plot(x, y[0])[0]
print(line.get_ydata().tolist())
#> [0.0, 1.0, 4.0]
plt.close()
