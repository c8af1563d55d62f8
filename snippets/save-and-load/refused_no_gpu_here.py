import io

import torch

file = io.BytesIO()
torch.save(torch.ones(2), file, _use_new_zipfile_serialization=False)
saved = file.getvalue()
from_a_gpu = saved.replace(b"X\3\0\0\0cpu", b"X\6\0\0\0cuda:0")

print(torch.load(io.BytesIO(from_a_gpu), map_location="cpu"))
#> tensor([1., 1.])

torch.load(io.BytesIO(from_a_gpu))
#> RuntimeError: Attempting to deserialize object on a CUDA device but torch.cuda.is_available() is False. If you are running on a CPU-only machine, please use torch.load with map_location=torch.device('cpu') to map your storages to the CPU.
