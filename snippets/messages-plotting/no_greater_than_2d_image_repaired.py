import matplotlib.pyplot as plt
import torch

photo = torch.zeros(2, 2, 3)
image = plt.imshow(photo.numpy())
print(image.get_array().shape)
#> (2, 2, 3)
plt.close()
