import matplotlib.pyplot as plt
import torch

for shape in [(3, 5, 6), (5, 6, 3), (6, 5, 3)]:
    image = torch.zeros(shape)
    image = image.permute(1, 2, 0)
    try:
        drawn = plt.imshow(image.numpy())
        print(shape, "->", drawn.get_size())
    except TypeError as error:
        print(error)
#> (3, 5, 6) -> (5, 6)
#> Invalid shape (6, 3, 5) for image data
#> Invalid shape (5, 3, 6) for image data
plt.close()
