import torch

free, total = torch.cuda.mem_get_info()
print(f"{free / 2**30:.0f} of {total / 2**30:.0f} GiB free")

torch.empty(total + 1, dtype=torch.uint8, device="cuda")
#> OutOfMemoryError: CUDA out of memory. Tried to allocate ...
