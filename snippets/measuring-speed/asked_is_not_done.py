from concurrent.futures import ThreadPoolExecutor
from threading import Event

may_work = Event()


def work():
    may_work.wait()
    return 42


with ThreadPoolExecutor() as helper:
    asked = helper.submit(work)
    print(asked.done())
    may_work.set()
    print(asked.result(), asked.done())
#> False
#> 42 True
