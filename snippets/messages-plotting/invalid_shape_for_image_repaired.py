import matplotlib.pyplot as plt
import torch

red_and_green = [[[1.0, 0.0]], [[0.0, 1.0]], [[0.0, 0.0]]]
photo = torch.tensor(red_and_green)
image = plt.imshow(photo.permute(1, 2, 0).numpy())
print(image.get_array().tolist())
#> [[[1.0, 0.0, 0.0], [0.0, 1.0, 0.0]]]
plt.close()
