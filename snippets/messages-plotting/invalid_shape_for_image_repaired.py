import matplotlib.pyplot as plt
import torch

photo = torch.zeros(3, 8, 8)
image = plt.imshow(photo.permute(1, 2, 0).numpy())
print(image.get_array().shape)
#> (8, 8, 3)
plt.close()
