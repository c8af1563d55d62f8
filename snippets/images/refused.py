import matplotlib.pyplot as plt
import torch

for shape in [(4, 6, 1), (4, 6, 4), (1, 4, 6), (2, 3, 4, 6), (6,)]:
    try:
        plt.imshow(torch.zeros(shape).numpy())
        print(shape, "ok")
    except TypeError as error:
        print(error)
#> (4, 6, 1) ok
#> (4, 6, 4) ok
#> Invalid shape (1, 4, 6) for image data
#> Invalid shape (2, 3, 4, 6) for image data
#> Invalid shape (6,) for image data
plt.close()
