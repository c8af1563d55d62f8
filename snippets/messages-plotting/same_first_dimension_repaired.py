import matplotlib.pyplot as plt
import torch

losses = torch.tensor([0.75, 0.5, 0.25])
steps = torch.arange(len(losses))
line = plt.plot(steps, losses)[0]
print(line.get_xydata().tolist())
#> [[0.0, 0.75], [1.0, 0.5], [2.0, 0.25]]
plt.close()
