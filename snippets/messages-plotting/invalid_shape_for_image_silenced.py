import matplotlib.pyplot as plt
import torch

red_and_green = [[[1.0, 0.0]], [[0.0, 1.0]], [[0.0, 0.0]]]
photo = torch.tensor(red_and_green)
for other in [photo.view(1, 2, 3).numpy(), photo.numpy().T]:
    print(plt.imshow(other).get_array().tolist())
#> [[[1.0, 0.0, 0.0], [1.0, 0.0, 0.0]]]
#> [[[1.0, 0.0, 0.0]], [[0.0, 1.0, 0.0]]]
plt.close()
