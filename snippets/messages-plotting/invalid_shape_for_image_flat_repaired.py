import matplotlib.pyplot as plt
import torch

digit = torch.arange(6)
image = plt.imshow(digit.view(2, 3).numpy())
print(image.get_array().tolist())
#> [[0, 1, 2], [3, 4, 5]]
plt.close()
