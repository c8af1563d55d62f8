import matplotlib.pyplot as plt
import torch

shapes = [(4, 6, 1), (4, 6, 4), (1, 4, 6), (1, 4, 3), (1, 3, 4, 6), (6,)]
for shape in shapes:
    try:
        plt.imshow(torch.zeros(shape).numpy())
        print(shape, "ok")
    except TypeError as error:
        print(error)
#> (4, 6, 1) ok
#> (4, 6, 4) ok
#> Invalid shape (1, 4, 6) for image data
#> (1, 4, 3) ok
#> Invalid shape (1, 3, 4, 6) for image data
#> Invalid shape (6,) for image data
plt.close()
