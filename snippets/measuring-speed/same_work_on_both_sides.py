import numpy as np
import torch

a = np.random.default_rng(0).random((200, 200))
b = torch.from_numpy(a)

print(a.dtype, b.dtype, torch.ones(200, 200).dtype)
#> float64 torch.float64 torch.float32

print(np.allclose(a @ a, (b @ b).numpy()))
#> True

size = 10000
print(8 * size**2 // 10**6, 4 * size**2 // 10**6, 2 * size**3 // 10**12)
#> 800 400 2

built_with = np.show_config(mode="dicts")["Build Dependencies"]
print("blas" in built_with, "BLAS" in torch.__config__.show())
#> True True
