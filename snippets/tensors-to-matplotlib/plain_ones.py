import matplotlib.pyplot as plt
import torch

plain = [
    torch.arange(3),
    torch.tensor([True, False, True]),
    torch.ones(3, dtype=torch.float16),
    torch.tensor(2.0),
]
for tensor in plain:
    curves = plt.plot(tensor)
    print(tensor.dtype, "->", len(curves[0].get_ydata()))
#> torch.int64 -> 3
#> torch.bool -> 3
#> torch.float16 -> 3
#> torch.float32 -> 1
plt.close()
