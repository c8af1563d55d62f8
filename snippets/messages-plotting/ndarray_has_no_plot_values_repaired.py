import matplotlib.pyplot as plt
import torch

losses = torch.tensor([3.0, 2.0, 1.0])
line = plt.plot(losses)[0]
print(line.get_ydata().tolist())
#> [3.0, 2.0, 1.0]
plt.close()
