import matplotlib.pyplot as plt
import torch

photo = torch.zeros(2, 2, 3)
# wanted: (2, 2, 3)
plt.plot(photo)
#> ValueError: x and y can be no greater than 2D, but have shapes (2,) and (2, 2, 3)
