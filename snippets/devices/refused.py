import torch

attempts = [
    lambda: torch.tensor([1.0], device="cuda"),
    lambda: torch.ones(3).cuda(),
    lambda: torch.ones(3).to("cuda"),
    lambda: torch.cuda.set_device(0),
    lambda: torch.cuda.FloatTensor([1.0, 2.0]),
    lambda: torch.ones(3, pin_memory=True),
    lambda: torch.ones(3).pin_memory(),
]

for attempt in attempts:
    try:
        attempt()
    except Exception as error:
        print(type(error).__name__, error)
#> AssertionError Torch not compiled with CUDA enabled
#> AssertionError Torch not compiled with CUDA enabled
#> AssertionError Torch not compiled with CUDA enabled
#> AttributeError module 'torch._C' has no attribute '_cuda_setDevice'
#> TypeError type torch.cuda.FloatTensor not available. Torch not compiled with CUDA enabled.
#> RuntimeError pin_memory=True requires a CUDA or other accelerator backend; no pinned memory allocator is available on this system.
#> RuntimeError Cannot access accelerator device when none is available.
