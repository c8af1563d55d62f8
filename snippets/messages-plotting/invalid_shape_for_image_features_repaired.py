import matplotlib.pyplot as plt
import torch

features = torch.arange(10).view(5, 1, 2)
image = plt.imshow(features[2].numpy())
print(image.get_array().tolist())
#> [[4, 5]]
plt.close()
