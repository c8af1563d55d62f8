import matplotlib.pyplot as plt
import torch

digit = torch.tensor([[[0, 1], [2, 3]]])
image = plt.imshow(digit[0].numpy(), cmap="gray")
print(image.get_array().tolist())
#> [[0, 1], [2, 3]]
plt.close()
