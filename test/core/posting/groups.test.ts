import { describe, expect, it } from 'vitest'
import { skillsAsked } from '../../../src/core/posting/asked.ts'
import { catalogue, finder } from './reading.ts'

/** The alternatives of a line: ids, "?name" for unlisted ones, one list a group. */
function groups(line: string): string[][] {
  const lists: string[][] = []
  for (const { id, name, group } of skillsAsked(
    { quote: line, kind: 'required' },
    { finder, catalogue },
  )) {
    lists[group] = [...(lists[group] ?? []), id ?? `?${name}`]
  }
  return lists
}

describe('alternatives', () => {
  it.each([
    ['Java 또는 Kotlin 개발 경험', [['java', 'kotlin']]],
    ['Java 혹은 Kotlin, Python', [['java', 'kotlin', 'python']]],
    ['Java나 Kotlin으로 개발', [['java', 'kotlin']]],
    ['Java/Kotlin 개발 경험', [['java', 'kotlin']]],
    ['Python, Java and Go', [['python'], ['java'], ['go']]],
    ['Python, Java, or Go', [['python', 'java', 'go']]],
    ['one or more of: Java, C++ and Python', [['java', 'cpp', 'python']]],
    ['Java, Kotlin 중 하나 이상의 언어', [['java', 'kotlin']]],
    ['MySQL, MS-SQL 등 RDBMS 사용 경험', [['mysql', 'ms-sql-server', 'rdbms']]],
    ['cloud platforms such as AWS, GCP', [['cloud', 'aws', 'gcp']]],
    ['Docker와 Kubernetes 운영 경험', [['docker'], ['kubernetes']]],
    ['Redis, Kafka 등을 활용한 경험', [['redis', 'kafka']]],
    ['messaging (Kafka, RabbitMQ)', [['kafka', 'rabbitmq']]],
    ['HTML/CSS에 능숙한 분', [['html'], ['css']]],
    ['Java, Spring Boot를 이용한 REST API 개발', [['java'], ['spring-boot'], ['rest-api']]],
    // what "or" reaches
    ['Java 또는 Kotlin, Spring Boot로 개발', [['java', 'kotlin'], ['spring-boot']]],
    ['Java 또는 Kotlin 및 Spring Boot 경험', [['java', 'kotlin'], ['spring-boot']]],
    ['Java or Kotlin, and Docker', [['java', 'kotlin'], ['docker']]],
    ['Kafka, and AWS or GCP', [['kafka'], ['aws', 'gcp']]],
    ['Java(또는 Kotlin), Redis', [['java', 'kotlin'], ['redis']]],
    ['Kafka이나, RabbitMQ 운영', [['kafka', 'rabbitmq']]],
    // what "등" and "etc." reach
    [
      'JPA 등 ORM과 MySQL 같은 RDBMS에 익숙하신 분',
      [
        ['jpa', 'orm'],
        ['mysql', 'rdbms'],
      ],
    ],
    [
      'Redis 등 NoSQL과 Java, Kotlin 등의 언어',
      [
        ['redis', 'nosql'],
        ['java', 'kotlin'],
      ],
    ],
    ['Docker와 Java, Kotlin 등의 언어', [['docker'], ['java', 'kotlin']]],
    ['Java, Go와 Kotlin 등의 언어', [['java', 'go', 'kotlin']]],
    ['React, Next.js 등을 활용한 웹 개발', [['react', 'nextjs'], ['web-development']]],
    ['languages (Python, Go, etc.) and Docker', [['python', 'go'], ['docker']]],
    ['AWS, Azure, or other cloud services', [['aws', 'azure', 'cloud']]],
    ['languages including but not limited to: Java, Go and C++', [['java', 'go', 'cpp']]],
    ['Python including Pandas and NumPy', [['python'], ['pandas'], ['numpy']]],
    // what says that one is enough
    ['one of these languages: Ruby, PHP, Python', [['ruby', 'php', 'python']]],
    [
      'Experience with one of the following clouds: AWS, GCP, Azure',
      [['cloud', 'aws', 'gcp', 'azure']],
    ],
    ['Elasticsearch, 검색, NLP 중 한 가지 이상의 도메인', [['elasticsearch', 'nlp']]],
    ['Riverpod, Provider 중 하나, Kotlin', [['flutter-state-management'], ['kotlin']]],
    ['Kubeflow, MLflow 등 MLOps 도구', [['kubeflow', 'mlflow', 'mlops']]],
    ['AWS, GCP 등 Cloud Infra 기반으로 한 개발', [['aws', 'gcp', 'cloud-infrastructure']]],
    ['WebRTC 또는 실시간 통신(WebSocket) 경험', [['webrtc', 'real-time-systems', 'websocket']]],
    ['Kotlin 경험 또는 Java 경험', [['kotlin', 'java']]],
    ['MySQL 사용 경험이나 PostgreSQL 경험', [['mysql', 'postgresql']]],
    ['Docker 경험 / Kubernetes 경험 중 하나', [['docker', 'kubernetes']]],
    ['Kotlin experience or Java experience', [['kotlin', 'java']]],
    ['Redis, 팀워크, Kafka 사용 경험', [['redis'], ['kafka']]],
    ['modern JavaScript/CSS', [['es6'], ['css']]],
    // brackets are lists of their own
    ['AWS (EC2, RDS), Kafka', [['aws', 'amazon-ec2', 'amazon-rds'], ['kafka']]],
    ['Docker and orchestration tools like Kubernetes', [['docker'], ['kubernetes']]],
  ])('"%s"', (line, wanted) => {
    expect(groups(line)).toEqual(wanted)
  })
})

describe('unlisted technologies', () => {
  it.each([
    ['Redis, FooBarDB, Kafka 사용 경험', [['redis'], ['?FooBarDB'], ['kafka']]],
    ['Airflow, Zorgle, or Blimpo', [['airflow', '?Zorgle', '?Blimpo']]],
    ['Kafka, ZorkMQ or RabbitMQ', [['kafka', '?ZorkMQ', 'rabbitmq']]],
    ['ZorkMQ and Kafka', [['?ZorkMQ'], ['kafka']]],
    // alone in its line
    ['Zorgle 경험', [['?Zorgle']]],
    ['Zorgle Flow를 활용한 개발 경험이 있으신 분', [['?Zorgle Flow']]],
    ['ZorkMQ에 대한 이해', [['?ZorkMQ']]],
    ['Hands-on experience with Zorgle', [['?Zorgle']]],
    ['Working knowledge of ZorkMQ is a plus', [['?ZorkMQ']]],
    ['Java, Strong communication skills', [['java']]],
  ])('"%s"', (line, wanted) => {
    expect(groups(line).slice(0, wanted.length)).toEqual(wanted)
  })

  it.each([
    'Python, BS in Computer Science',
    'TOEIC 900점, Java',
    'Seoul, Korea',
    'Sales experience',
    'Experience with children',
    'Startup에서 일한 경험, 또는 창업 경험',
    'English 가능',
  ])('none in "%s"', (line) => {
    expect(
      groups(line)
        .flat()
        .filter((name) => name.startsWith('?')),
    ).toEqual([])
  })
})

describe('negation', () => {
  it.each([
    ['Java 경험은 필요하지만 Spring 경험은 없어도 됩니다', [['java']]],
    ['Kubernetes 지식은 필요 없습니다', []],
    ['Go is not required', []],
    ['No prior Kotlin experience is required; Java is', [['java']]],
    ['Docker is a plus but not required', [['docker']]],
    [
      "Kubernetes in production (we don't use Helm, so no Helm experience is required)",
      [['kubernetes']],
    ],
  ])('"%s"', (line, wanted) => {
    expect(groups(line)).toEqual(wanted)
  })

  it('names a skill once in a line', () => {
    expect(groups('Java, Java 11')).toEqual([['java']])
  })
})
