import matplotlib.pyplot as plt
import torch

test_losses = torch.tensor([0.75, 0.5])
epochs = torch.arange(4)
line = plt.plot(epochs[: len(test_losses)], test_losses)[0]
print(line.get_xydata().tolist())
#> [[0.0, 0.75], [1.0, 0.5]]
plt.close()
